package org.ganlao.skills.instruction.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.instruction.programme.domain.ProgrammeGroup;

/**
 * A coded programme of the plan.
 *
 * @param confirmed false while the wording or the place in its group is a working reading
 */
record Programme(String code, ProgrammeGroup group, ProgrammeLabel label, String source, boolean confirmed) {

    /** What people read. */
    @Schema(name = "ProgrammeLabel")
    record ProgrammeLabel(String zh, String en) {}
}
