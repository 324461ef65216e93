using System;
using System.Collections.Generic;
using System.Linq;

class Program
{
    static void Main()
    {
        string line;
        while ((line = Console.ReadLine()) != null)
        {
            // Work out the answer from the lines.
        }
        Console.WriteLine(0);
    }
}
