// Ends as its input asks: the self-test of the language.
using System;
using System.Collections.Generic;

class Program
{
    static int Main()
    {
        string[] words = Console.In.ReadToEnd().Split((char[])null, StringSplitOptions.RemoveEmptyEntries);
        long sum = long.Parse(words[1]) + long.Parse(words[2]);
        switch (words[0])
        {
            case "tle":
                for (long turn = 0; ; turn++) words[0] = turn < 0 ? words[1] : words[2];
            case "mle":
                for (var kept = new List<byte[]>(); ;)
                {
                    var piece = new byte[1 << 20];
                    for (int at = 0; at < piece.Length; at += 4096) piece[at] = 1;
                    kept.Add(piece);
                }
            case "ole":
                while (true) Console.WriteLine("and so on");
            case "rte":
                return 3;
            case "wa":
                sum++;
                break;
        }
        Console.WriteLine(sum);
        return 0;
    }
}
