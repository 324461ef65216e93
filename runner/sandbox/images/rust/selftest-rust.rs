// Ends as its input asks: the self-test of the language.
use std::io::Read;

fn main() {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).unwrap();
    let words: Vec<&str> = input.split_whitespace().collect();
    let sum = words[1].parse::<i64>().unwrap() + words[2].parse::<i64>().unwrap();
    match words[0] {
        "wa" => println!("{}", sum + 1),
        "tle" => loop {
            std::hint::black_box(sum);
        },
        "mle" => {
            let mut kept = Vec::new();
            loop {
                kept.push(std::hint::black_box(vec![1u8; 1 << 20]));
            }
        }
        "ole" => loop {
            println!("and so on");
        },
        "rte" => std::process::exit(3),
        _ => println!("{sum}"),
    }
}
