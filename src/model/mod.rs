//! What procedures, offices, duties and time limits are. Pure: no files, no clock, no HTML, no rules, no printing.

pub mod calendar;
