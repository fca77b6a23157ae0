//! What the records name together: `fields/`, `offices/` and, for a new content root, `site.yaml`.

use std::collections::BTreeMap;

use super::office::office_level;
use crate::import::text::kept;
use crate::import::yaml::Node;

/// A field of work: the name is all that a record says.
pub(super) fn field(name: &str) -> Node {
    Node::default().with("name", kept(name))
}

/// An office: its name, and its level where the name says it. Addresses are not made up.
pub(super) fn office(name: &str) -> Node {
    Node::default()
        .with("name", kept(name))
        .with_word("level", office_level(name))
}

/// A first `site.yaml`, to be filled in by whoever runs the site.
pub(super) fn site(audiences: &BTreeMap<String, String>) -> Node {
    let mut owner = Node::text("Chưa ghi: cơ quan chịu trách nhiệm về trang này");
    owner.comment("Sửa tên trang và ghi tên cơ quan chịu trách nhiệm trước khi công bố.");
    let extra = audiences.iter().map(|(id, name)| {
        Node::default()
            .with("id", Node::text(id))
            .with("name", kept(name))
    });
    Node::default()
        .with(
            "name",
            Node::text("Thủ tục hành chính (nhập từ Cổng Dịch vụ công quốc gia)"),
        )
        .with("owner", owner)
        .with("languages", Node::list([Node::word("vi")]))
        .with("audiences", Node::list(extra))
}
