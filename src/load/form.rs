//! The words of a form: of packed XML, which Word, Excel and `LibreOffice` write, and of text, tables, pages and RTF.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::Attachment;

/// How large the words of a form may be when they are unpacked: a form of a hundred pages has less than a tenth.
const LARGEST: u64 = 16 << 20;

impl Attachment {
    fn ending(&self) -> String {
        self.path.rsplit('.').next().unwrap_or_default().to_lowercase()
    }

    /// Whether its words stand in lines, as they do in the file.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        self.reader().is_some()
    }

    /// Whether its end is missing, because a copy was broken off: there a packed file has its table of contents, and a PDF
    /// its last line (ISO 32000-1, 7.5.5).
    #[must_use]
    pub fn is_cut(&self) -> bool {
        let bytes = self.bytes.as_slice();
        if bytes.starts_with(b"%PDF") {
            const END: &[u8] = b"%%EOF";
            return !bytes.windows(END.len()).any(|window| window == END);
        }
        bytes.starts_with(b"PK\x03\x04") && ZipArchive::new(Cursor::new(bytes)).is_err()
    }

    /// What reads its words, if it is not packed.
    fn reader(&self) -> Option<fn(&str) -> String> {
        match self.ending().as_str() {
            "txt" | "csv" | "tsv" | "md" => Some(str::to_owned),
            "html" | "htm" => Some(of_page),
            "rtf" => Some(of_rtf),
            _ => None,
        }
    }

    /// Its words, a paragraph or a cell a line; `None` when it is of another kind, cannot be unpacked, or is too large.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        if let Some(read) = self.reader() {
            return Some(read(&decoded(&self.bytes)));
        }
        let holds_words: fn(&str) -> bool = match self.ending().as_str() {
            "docx" => |part| part.starts_with("word/") && !part.contains("theme") && !part.contains("styles"),
            "xlsx" => |part| part == "xl/sharedStrings.xml" || part.starts_with("xl/worksheets/sheet"),
            "odt" | "ods" => |part| part == "content.xml",
            _ => return None,
        };
        let mut archive = ZipArchive::new(Cursor::new(self.bytes.as_slice())).ok()?;
        let (mut words, mut left) = (String::new(), LARGEST);
        for index in 0..archive.len() {
            let part = archive.by_index(index).ok()?;
            let is_meant = part.name().is_ok_and(|name| name.ends_with(".xml") && holds_words(&name));
            if !is_meant {
                continue;
            }
            let mut xml = String::new();
            let read = part.take(left + 1).read_to_string(&mut xml).ok()?;
            left = left.checked_sub(read as u64)?;
            push_words(&xml, &mut words);
        }
        Some(words)
    }
}

/// A text of whatever encoding: in all of them but the 16-bit one of Windows digits are the same bytes.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match bytes.strip_prefix(b"\xFF\xFE") {
        Some(wide) => {
            let units = wide.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        None => String::from_utf8_lossy(bytes),
    }
}

/// The text between the tags of a page. A tag that is none of type parts words.
fn of_page(html: &str) -> String {
    const OF_TYPE: [&str; 9] = ["b", "i", "u", "em", "strong", "span", "font", "small", "mark"];
    const NOT_READ: [&str; 2] = ["script", "style"];
    let mut words = String::new();
    for (index, piece) in html.split('<').enumerate() {
        let (tag, text) = piece.split_once('>').filter(|_| index > 0).unwrap_or(("", piece));
        let name = tag.split_whitespace().next().unwrap_or_default().to_lowercase();
        // What is left out has its lines all the same.
        words.extend(tag.chars().filter(|letter| *letter == '\n'));
        if NOT_READ.contains(&name.as_str()) {
            words.extend(text.chars().filter(|letter| *letter == '\n'));
            continue;
        }
        if !OF_TYPE.contains(&name.trim_matches('/')) {
            words.push('\t');
        }
        words.push_str(text);
    }
    words
}

/// The text of RTF without its groups and control words. Of letters beside ASCII only the place is kept.
fn of_rtf(rtf: &str) -> String {
    let mut words = String::new();
    let mut letters = rtf.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' | '}' => {}
            '\\' => {
                let mut word = String::new();
                while let Some(next) = letters.next_if(|next| next.is_ascii_alphanumeric() || *next == '-') {
                    word.push(next);
                }
                if word.is_empty() && letters.next_if_eq(&'\'').is_some() {
                    letters.nth(1);
                    continue;
                }
                letters.next_if_eq(&' ');
                words.push_str(if ["par", "line", "tab", "cell", "row"].contains(&word.as_str()) { "\t" } else { "" });
            }
            _ => words.push(letter),
        }
    }
    words
}

/// Adds the text between tags. A word may be written in pieces of different type, so only what ends a line ends it here.
fn push_words(xml: &str, words: &mut String) {
    const BREAKS: [&str; 9] = ["p", "h", "br", "cr", "tab", "line", "si", "c", "s"];
    for piece in xml.split('<') {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        // `text:line-break` is a line.
        let local = name.rsplit(':').next().and_then(|name| name.split('-').next()).unwrap_or_default();
        if BREAKS.contains(&local) && !words.ends_with('\n') {
            words.push('\n');
        }
        words.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use crate::diagnostics::FileId;
    use crate::load::Attachment;

    fn packed(path: &str, part: &str, xml: &str) -> Attachment {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file(part, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(xml.as_bytes()).expect("a part");
        let bytes = zip.finish().expect("an archive").into_inner();
        Attachment { file: FileId::default(), path: path.to_owned(), bytes }
    }

    #[test]
    fn words_in_pieces_are_whole_and_paragraphs_apart() {
        let xml = "<?xml version=\"1.0\"?><w:document><w:p><w:r><w:t>Số: 0011</w:t></w:r><w:r><w:t>99</w:t></w:r></w:p><w:p><w:t>012</w:t></w:p></w:document>";
        let words = packed("forms/a.docx", "word/document.xml", xml).words().expect("words");
        assert_eq!(words.split('\n').collect::<Vec<_>>(), ["", "Số: 001199", "012", ""]);
        let words = packed("forms/a.XLSX", "xl/sharedStrings.xml", "<sst><si><t>một</t></si><si><t>hai</t></si></sst>");
        assert_eq!(words.words().as_deref(), Some("\nmột\nhai\n"));
        assert_eq!(packed("forms/a.docx", "docProps/core.xml", "<a>0011</a>").words().as_deref(), Some(""));
        assert_eq!(packed("forms/a.pdf", "word/document.xml", xml).words(), None);
        let plain = |path: &str, bytes: &[u8]| {
            let form = Attachment { bytes: bytes.to_vec(), ..packed(path, "a", "") };
            form.words()
        };
        assert_eq!(plain("forms/a.CSV", "a,0011\nă".as_bytes()).as_deref(), Some("a,0011\nă"));
        assert_eq!(plain("forms/a.txt", b"\xFF\xFE0\x001\x00").as_deref(), Some("01"));
        let page = "<p\nid=x>Số <b>0011</b>99<td>012<script>\n3</script>";
        assert_eq!(plain("forms/a.html", page.as_bytes()).as_deref(), Some("\t\n\tSố 001199\t012\n\t"));
        let rtf = r"{\rtf1 S\u7889? {\b 0011}99\par 012\'e1}";
        assert_eq!(plain("forms/a.rtf", rtf.as_bytes()).as_deref(), Some("S? 001199\t012"));
        let broken = Attachment { bytes: b"PK\x03\x04".to_vec(), ..packed("forms/a.docx", "a", "") };
        assert_eq!(broken.words(), None);
    }

    #[test]
    fn what_a_broken_copy_lacks_is_its_end() {
        let whole = packed("forms/a.docx", "word/document.xml", "<w:t>Họ tên</w:t>");
        let cut = |bytes: &[u8]| Attachment { bytes: bytes.to_vec(), ..whole.clone() }.is_cut();
        assert!(!whole.is_cut());
        for left in 4..whole.bytes.len() {
            assert!(cut(&whole.bytes[..left]), "{left}");
        }
        assert!(cut(b"PK\x03\x04 half a file") && !cut("PK Tờ khai".as_bytes()));
        assert!(cut(b"%PDF-1.7\n1 0 obj") && !cut(b"%PDF-1.7\n1 0 obj\nstartxref\n9\n%%EOF\n"));
    }
}
