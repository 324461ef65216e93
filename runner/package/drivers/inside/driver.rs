// The Rust driver: it runs inside the sandbox, hands the candidate's function its arguments and reports what it returned.
//
// Reads descriptor 0 wholly: a nonce, then the arguments as tokens. Writes one frame to descriptor 3: nonce, answer,
// nonce. The main file, which calls the function, is written for each problem.
use std::fmt::Write as _;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write as _};
use std::os::fd::FromRawFd;
use std::os::unix::fs::FileExt;

pub struct Reader {
    data: Vec<u8>,
    at: usize,
}

/// A value that the wire can carry.
pub trait Carried: Sized {
    fn read(from: &mut Reader) -> Self;
    fn write(&self, to: &mut String);
}

fn stop(sentence: &str) -> ! {
    eprintln!("{sentence}");
    std::process::exit(1);
}

/// Reads all of the input and returns it with the nonce taken off.
pub fn start() -> (Reader, String) {
    std::panic::set_hook(Box::new(explain));
    let mut file = unsafe { File::from_raw_fd(0) };
    let size = file.metadata().map_or(0, |facts| facts.len() as usize);
    let mut data = vec![0; size];
    if file.read_exact_at(&mut data, 0).is_err() || file.seek(SeekFrom::End(0)).is_err() {
        stop("The arguments could not be read.");
    }
    std::mem::forget(file);
    let mut from = Reader { data, at: 0 };
    let nonce = from.token().to_string();
    (from, nonce)
}

/// Prints where a panic came from and then, on the last line, what it says.
fn explain(panic: &std::panic::PanicHookInfo) {
    let said = panic.payload();
    let words = match said.downcast_ref::<&str>() {
        Some(words) => words,
        None => said.downcast_ref::<String>().map_or("a value that is no text", |words| words.as_str()),
    };
    match panic.location() {
        Some(place) => eprintln!("at {}:{}:{}\npanicked: {words}", place.file(), place.line(), place.column()),
        None => eprintln!("panicked: {words}"),
    }
}

/// Sends the answer and ends the process at once.
pub fn finish(answer: impl Carried, nonce: &str) -> ! {
    let mut frame = format!("{nonce}\n");
    answer.write(&mut frame);
    frame.push('\n');
    frame.push_str(nonce);
    frame.push('\n');
    let mut channel = unsafe { File::from_raw_fd(3) };
    if channel.write_all(frame.as_bytes()).is_err() {
        stop("The answer could not be sent: its channel was closed.");
    }
    let _ = std::io::stdout().flush();
    std::process::exit(0);
}

impl Reader {
    fn token(&mut self) -> &str {
        let start = self.at;
        while self.at < self.data.len() && self.data[self.at] > b' ' {
            self.at += 1;
        }
        self.at += 1;
        std::str::from_utf8(&self.data[start..self.at - 1]).unwrap_or("")
    }

    fn count(&mut self) -> usize {
        i64::read(self) as usize
    }
}

impl Carried for i64 {
    fn read(from: &mut Reader) -> Self {
        from.token().parse().unwrap_or(0)
    }

    fn write(&self, to: &mut String) {
        let _ = write!(to, "{self}");
    }
}

impl Carried for f64 {
    fn read(from: &mut Reader) -> Self {
        from.token().parse().unwrap_or(f64::NAN)
    }

    fn write(&self, to: &mut String) {
        let _ = if self.is_nan() { to.write_str("nan") } else { write!(to, "{self:e}") };
    }
}

impl Carried for bool {
    fn read(from: &mut Reader) -> Self {
        from.token() == "1"
    }

    fn write(&self, to: &mut String) {
        to.push(if *self { '1' } else { '0' });
    }
}

impl Carried for String {
    fn read(from: &mut Reader) -> Self {
        let size = from.count();
        let start = from.at;
        from.at += size + 1;
        String::from_utf8_lossy(&from.data[start..start + size]).into_owned()
    }

    fn write(&self, to: &mut String) {
        let _ = write!(to, "{} ", self.len());
        to.push_str(self);
    }
}

impl<T: Carried> Carried for Vec<T> {
    fn read(from: &mut Reader) -> Self {
        (0..from.count()).map(|_| T::read(from)).collect()
    }

    fn write(&self, to: &mut String) {
        let _ = write!(to, "{}", self.len());
        for item in self {
            to.push(' ');
            item.write(to);
        }
    }
}
