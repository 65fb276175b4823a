package org.ganlao.skills.certification.credential;

/** A certificate's place in the published status lists. */
record StatusEntry(int list, int position) {}
