//! What the records name together: `fields/`, `offices/` and, for a new content root, `site.yaml`.

use std::collections::BTreeMap;

use super::office::office_level;
use crate::import::text::kept;
use crate::import::yaml::Node;
use crate::load::raw;

/// A field of work: the name is all that a record says.
pub(super) fn field(name: &str) -> Node {
    Node::default().with("name", kept(name))
}

/// An office: its name, and its level where the name says it. Addresses are not made up.
pub(super) fn office(name: &str) -> Node {
    Node::default().with("name", kept(name)).with_word("level", office_level(name))
}

/// A first `site.yaml`, to be filled in by whoever runs the site.
pub(super) fn site(audiences: &BTreeMap<String, String>) -> Node {
    let mut owner = Node::text("Chưa ghi: cơ quan chịu trách nhiệm về trang này");
    owner.comment("Sửa tên trang và ghi tên cơ quan chịu trách nhiệm trước khi công bố.");
    let extra = audiences.iter().map(|(id, name)| Node::default().with("id", Node::text(id)).with("name", kept(name)));
    Node::default()
        .with("name", Node::text("Thủ tục hành chính (nhập từ Cổng Dịch vụ công quốc gia)"))
        .with("owner", owner)
        .with("languages", Node::list([Node::word("vi")]))
        .with("audiences", Node::list(extra))
}

/// Ids of the audiences that a `site.yaml` adds to the portal's; none if it cannot be read, which is reported
/// elsewhere.
pub(super) fn audiences_of(site: &str) -> Vec<String> {
    let site: raw::Site = serde_yaml::from_str(site).unwrap_or_default();
    let audiences = site.audiences.value.unwrap_or_default().into_iter();
    audiences.filter_map(|audience| audience.value?.id.value).collect()
}
