package org.ganlao.skills.certification.credential;

/** What the status lists say, or the keys they are signed with, is another from the end of this transaction on. */
record StatusListsChanged() {}
