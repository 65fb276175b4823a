package org.ganlao.skills.credential;

/** A certificate's place in the published status lists. */
record StatusEntry(int list, int position) {}
