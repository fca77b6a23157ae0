//! What a file holds, told by its path alone: a kind and an id.

/// Folders and the kind of what a file in them holds.
const KINDS: [(&str, &str); 17] = [
    ("calendar", "calendar"),
    ("decisions", "decision"),
    ("fields", "field"),
    ("figures", "figures"),
    ("forms", "form"),
    ("groups", "group"),
    ("inspections", "inspection"),
    ("laws", "law"),
    ("lists", "list"),
    ("offices", "office"),
    ("pages", "page"),
    ("plans", "plan"),
    ("policies", "policy"),
    ("postings", "posting"),
    ("procedures", "procedure"),
    ("static", "static"),
    ("waivers", "waiver"),
];

/// Kind and id of what the file at a path holds, the path beginning with the content folder. A file in a place that
/// means nothing is a `file` by its path.
pub(super) fn of_path(path: &str) -> (&'static str, String) {
    let below = path.split_once('/').map_or(path, |(_, below)| below);
    let Some((folder, rest)) = below.split_once('/') else {
        let kind = ["site", "glossary", "synonyms"].into_iter().find(|kind| *kind == stem(below));
        return kind.map_or_else(|| ("file", below.to_owned()), |kind| (kind, kind.to_owned()));
    };
    match KINDS.iter().find(|(known, _)| *known == folder) {
        // Files for download keep their ending: two of them may differ in it alone.
        Some((_, kind @ ("form" | "static"))) => (kind, rest.to_owned()),
        Some((_, kind)) => (kind, stem(rest.rsplit('/').next().unwrap_or(rest)).to_owned()),
        None => ("file", below.to_owned()),
    }
}

fn stem(name: &str) -> &str {
    name.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or(name, |(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::of_path;

    #[test]
    fn a_path_tells_what_a_file_holds() {
        let of = |path| {
            let (kind, id) = of_path(path);
            format!("{kind} {id}")
        };
        assert_eq!(of("content/procedures/dat-dai/1.000894.yaml"), "procedure 1.000894");
        assert_eq!(of("content/postings/ba-nam.csv"), "posting ba-nam");
        assert_eq!(of("content/site.yaml"), "site site");
        assert_eq!(of("content/forms/a/to-khai.docx"), "form a/to-khai.docx");
        assert_eq!(of("content/note.txt"), "file note.txt");
        assert_eq!(of("content/else/x.yaml"), "file else/x.yaml");
    }
}
