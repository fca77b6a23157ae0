//! The words of a form that is packed XML: what Word, Excel and `LibreOffice` write.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::Attachment;

/// How large the words of a form may be when they are unpacked: a form of a hundred pages has less than a tenth.
const LARGEST: u64 = 16 << 20;

impl Attachment {
    /// Its words, a paragraph or a cell a line; `None` when it is of another kind, cannot be unpacked, or is too large.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        let ending = self.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        let holds_words: fn(&str) -> bool = match ending.as_str() {
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
        let broken = Attachment { bytes: b"PK\x03\x04".to_vec(), ..packed("forms/a.docx", "a", "") };
        assert_eq!(broken.words(), None);
    }
}
