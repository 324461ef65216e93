// A language that is not judged here.
object Prefix extends App { println("no") }
