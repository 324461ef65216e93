// The Rust driver: it runs inside the sandbox, hands the candidate's function its arguments and reports what it returned.
//
// Reads descriptor 0 wholly: a nonce, then the arguments as tokens. Writes one frame to descriptor 3: nonce, answer,
// nonce. The main file, which calls the function, is written for each problem.
use std::cell::Cell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::hash::Hash;
use std::io::{Seek, SeekFrom, Write as _};
use std::os::fd::FromRawFd;
use std::os::unix::fs::FileExt;

thread_local! {
    /// The call of a class that is being played and its method, before the first one 0.
    static PLAYING: Cell<(usize, &'static str)> = const { Cell::new((0, "")) };
}

/// Notes which call comes now.
#[allow(dead_code)]
pub fn playing(call: usize, method: &'static str) {
    PLAYING.set((call, method));
}

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
    let (call, method) = PLAYING.get();
    if call != 0 {
        eprintln!("In call {call}, of {method}:");
    }
    match panic.location() {
        Some(place) => eprintln!("at {}:{}:{}\npanicked: {words}", place.file(), place.line(), place.column()),
        None => eprintln!("panicked: {words}"),
    }
}

/// Sends the answer and ends the process at once.
pub fn finish(answer: impl Carried, nonce: &str) -> ! {
    let mut tokens = String::new();
    answer.write(&mut tokens);
    send(&tokens, nonce);
}

/// Sends tokens as the answer and ends the process at once.
pub fn send(tokens: &str, nonce: &str) -> ! {
    let mut frame = format!("{nonce}\n{tokens}");
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

    pub fn value<T: Carried>(&mut self) -> T {
        T::read(self)
    }

    pub fn count(&mut self) -> usize {
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

impl<T: Carried> Carried for Option<T> {
    fn read(from: &mut Reader) -> Self {
        bool::read(from).then(|| T::read(from))
    }

    fn write(&self, to: &mut String) {
        self.is_some().write(to);
        if let Some(value) = self {
            to.push(' ');
            value.write(to);
        }
    }
}

impl<K: Carried + Eq + Hash, T: Carried> Carried for HashMap<K, T> {
    fn read(from: &mut Reader) -> Self {
        (0..from.count()).map(|_| (K::read(from), T::read(from))).collect()
    }

    fn write(&self, to: &mut String) {
        let _ = write!(to, "{}", self.len());
        for (key, value) in self {
            to.push(' ');
            key.write(to);
            to.push(' ');
            value.write(to);
        }
    }
}

macro_rules! carried_tuple {
    ($first:ident $($other:ident)*) => {
        impl<$first: Carried, $($other: Carried),*> Carried for ($first, $($other),*) {
            fn read(from: &mut Reader) -> Self {
                ($first::read(from), $($other::read(from)),*)
            }

            #[allow(non_snake_case)]
            fn write(&self, to: &mut String) {
                let ($first, $($other),*) = self;
                $first.write(to);
                $(to.push(' '); $other.write(to);)*
            }
        }
    };
}
carried_tuple!(A B);
carried_tuple!(A B C);
carried_tuple!(A B C D);
carried_tuple!(A B C D E);
carried_tuple!(A B C D E F);
carried_tuple!(A B C D E F G);
carried_tuple!(A B C D E F G H);

/// The sentence on nodes without an end.
pub fn bounded(count: usize) {
    if count > 4_000_000 {
        stop("The answer has more than 4 million nodes; does one lead back to an earlier one?");
    }
}

/// Appends the number of a child, or -1 where there is none.
pub fn write_link(there: bool, next: &mut i64, to: &mut String) {
    to.push(' ');
    if there { *next } else { -1 }.write(to);
    *next += i64::from(there);
}

#[allow(unused_macros)]
macro_rules! carried_tree {
    () => {
        impl<T: crate::driver::Carried> crate::driver::Carried for Option<Box<TreeNode<T>>> {
            fn read(from: &mut crate::driver::Reader) -> Self {
                let rows = Vec::<(T, i64, i64)>::read(from);
                let mut nodes: Vec<Self> = rows.iter().map(|_| None).collect();
                for (i, (value, left, right)) in rows.into_iter().enumerate().rev() {
                    let left = nodes.get_mut(left as usize).and_then(Option::take);
                    let right = nodes.get_mut(right as usize).and_then(Option::take);
                    nodes[i] = Some(Box::new(TreeNode { value, left, right }));
                }
                nodes.into_iter().next().flatten()
            }

            fn write(&self, to: &mut String) {
                let mut order: Vec<&TreeNode<T>> = self.as_deref().into_iter().collect();
                let mut done = 0;
                while let Some(node) = order.get(done).copied() {
                    order.extend(node.left.as_deref());
                    order.extend(node.right.as_deref());
                    crate::driver::bounded(order.len());
                    done += 1;
                }
                (order.len() as i64).write(to);
                let mut next = 1;
                for node in order {
                    to.push(' ');
                    node.value.write(to);
                    crate::driver::write_link(node.left.is_some(), &mut next, to);
                    crate::driver::write_link(node.right.is_some(), &mut next, to);
                }
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use carried_tree;

#[allow(unused_macros)]
macro_rules! carried_lnode {
    () => {
        impl<T: crate::driver::Carried> crate::driver::Carried for Option<Box<ListNode<T>>> {
            fn read(from: &mut crate::driver::Reader) -> Self {
                let mut next = None;
                for value in Vec::<T>::read(from).into_iter().rev() {
                    next = Some(Box::new(ListNode { value, next }));
                }
                next
            }

            fn write(&self, to: &mut String) {
                let mut order: Vec<&ListNode<T>> = Vec::new();
                while let Some(node) = order.last().map_or(self.as_deref(), |last| last.next.as_deref()) {
                    order.push(node);
                }
                crate::driver::bounded(order.len());
                (order.len() as i64).write(to);
                for node in order {
                    to.push(' ');
                    node.value.write(to);
                }
            }
        }
    };
}
#[allow(unused_imports)]
pub(crate) use carried_lnode;
