(* Ends as its input asks: the self-test of the language. *)
let rec burn turn = burn (Sys.opaque_identity (turn + 1))
let rec keep kept = keep (Bytes.make 1048576 'x' :: Sys.opaque_identity kept)

let () =
  Scanf.scanf " %s %d %d" (fun word first second ->
      match word with
      | "wa" -> Printf.printf "%d\n" (first + second + 1)
      | "tle" -> burn 0
      | "mle" -> keep []
      | "ole" ->
          while true do
            print_endline "and so on"
          done
      | "rte" -> exit 3
      | _ -> Printf.printf "%d\n" (first + second))
