package org.ganlao.employment.codedlist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of a coded programme or checklist of the plan.
 *
 * @param confirmed false while the wording is a working one
 */
public record CodedEntry(String code, Label label, String source, boolean confirmed) {

    /** What people read. */
    @Schema(name = "CodedEntryLabel")
    record Label(String zh, String en) {}
}
