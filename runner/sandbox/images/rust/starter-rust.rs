use std::io::{self, Read};

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    for _line in input.lines() {
        // Work out the answer from the lines.
    }
    println!("{}", 0);
}
