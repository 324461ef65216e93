// First unmatched brace: a stack of the positions that wait; a backslash takes the next character along.
fn first_unmatched(text: &str) -> i64 {
    let mut waiting = Vec::new();
    let mut characters = text.chars().enumerate();
    while let Some((position, character)) = characters.next() {
        match character {
            '\\' => {
                characters.next();
            }
            '{' => waiting.push(position),
            '}' if waiting.pop().is_none() => return position as i64,
            _ => {}
        }
    }
    waiting.first().map_or(-1, |&position| position as i64)
}
