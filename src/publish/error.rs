//! Why a site could not be published, as facts. The sentences for people are in the Fluent files, under
//! [`PublishError::key`]; `Display` is for developers and logs.

use std::io;
use std::path::{Path, PathBuf};
use std::{error, fmt};

use super::site_path::{BadPath, SitePath};

/// Why a site could not be published. Whatever it is, the old site is untouched.
#[derive(Debug)]
pub enum PublishError {
    /// A page or file asks for a path that a site cannot have.
    BadPath(BadPath),
    /// Two files cannot stand in one site; see [`SitePath::clashes_with`].
    Clash {
        /// The one that came first.
        first: SitePath,
        /// The other.
        second: SitePath,
    },
    /// Another build of the same site is running.
    Locked {
        /// The site folder.
        site: PathBuf,
    },
    /// The path has no last name to put a folder beside, such as `/`.
    NoName {
        /// The path as given.
        site: PathBuf,
    },
    /// Something that is not a folder stands there.
    NotAFolder {
        /// The path as given.
        site: PathBuf,
    },
    /// A symbolic link to nothing.
    BrokenLink {
        /// The link.
        site: PathBuf,
    },
    /// The folder holds files and no manifest of ours: it may be anybody's.
    NotOurs {
        /// The folder.
        site: PathBuf,
        /// One name found in it.
        example: String,
    },
    /// Somebody put files into the site by hand; they would be lost.
    Unlisted {
        /// The site folder.
        site: PathBuf,
        /// The first ten of them, sorted.
        files: Vec<String>,
        /// How many there are.
        total: usize,
    },
    /// The site folder is a Git working tree; replacing it would lose the repository.
    Repository {
        /// The site folder.
        site: PathBuf,
    },
    /// The site folder is a mount point, so nothing can take its place.
    Mounted {
        /// The site folder.
        site: PathBuf,
    },
    /// The system refused a step.
    Io {
        /// The file or folder concerned.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl PublishError {
    /// Key of the sentence.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::BadPath(_) => "publish-bad-path",
            Self::Clash { .. } => "publish-clash",
            Self::Locked { .. } => "publish-locked",
            Self::NoName { .. } => "publish-no-name",
            Self::NotAFolder { .. } => "publish-not-a-folder",
            Self::BrokenLink { .. } => "publish-broken-link",
            Self::NotOurs { .. } => "publish-not-ours",
            Self::Unlisted { .. } => "publish-unlisted",
            Self::Repository { .. } => "publish-repository",
            Self::Mounted { .. } => "publish-mounted",
            Self::Io { source, .. } => match source.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "publish-disk-full",
                io::ErrorKind::ReadOnlyFilesystem => "publish-read-only",
                io::ErrorKind::PermissionDenied => "publish-denied",
                _ => "publish-io",
            },
        }
    }

    /// Values for the sentence, by the name used in the Fluent file.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BadPath(bad) => vec![("path", bad.path.escape_debug().to_string())],
            Self::Clash { first, second } => {
                vec![("first", first.to_string()), ("second", second.to_string())]
            }
            Self::NotOurs { site, example } => {
                vec![("path", shown(site)), ("file", example.clone())]
            }
            Self::Unlisted { site, files, total } => {
                vec![("path", shown(site)), ("files", files.join(", ")), ("total", total.to_string())]
            }
            Self::Io { path, source } => vec![("path", shown(path)), ("cause", source.to_string())],
            Self::Locked { site }
            | Self::NoName { site }
            | Self::NotAFolder { site }
            | Self::BrokenLink { site }
            | Self::Repository { site }
            | Self::Mounted { site } => vec![("path", shown(site))],
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())?;
        for (name, value) in self.args() {
            write!(f, " {name}=`{value}`")?;
        }
        Ok(())
    }
}

impl error::Error for PublishError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::BadPath(bad) => Some(bad),
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

impl From<BadPath> for PublishError {
    fn from(bad: BadPath) -> Self {
        Self::BadPath(bad)
    }
}

/// Ties what the system said to the path it was said about: `fs::rename(a, b).map_err(at(a))`.
pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PublishError + '_ {
    move |source| PublishError::Io { path: path.to_owned(), source }
}

/// A path for people; Windows' `\\?\` mark means nothing to them.
fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    text.strip_prefix(r"\\?\").map_or_else(|| text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::path::Path;

    use super::at;

    #[test]
    fn what_the_system_says_has_a_sentence_where_people_can_help() {
        let key = |kind: ErrorKind| at(Path::new("dist"))(kind.into()).key();
        assert_eq!(key(ErrorKind::StorageFull), "publish-disk-full");
        assert_eq!(key(ErrorKind::QuotaExceeded), "publish-disk-full");
        assert_eq!(key(ErrorKind::ReadOnlyFilesystem), "publish-read-only");
        assert_eq!(key(ErrorKind::PermissionDenied), "publish-denied");
        assert_eq!(key(ErrorKind::Interrupted), "publish-io");
    }

    #[test]
    fn paths_are_shown_without_the_mark_of_windows() {
        assert_eq!(super::shown(Path::new(r"\\?\C:\dist")), r"C:\dist");
    }
}
