package org.ganlao.skills.instruction.programme;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;

/** Who takes part in a programme by what it carries, with what became of it. */
record ProgrammeParticipant(
        @Schema(description = "人员令牌 · Token of the person") String person,

        @Schema(
                description = "角色：学员、徒弟、师傅、受表彰人 · Role",
                enumeration = {"trainee", "apprentice", "master", "commended"})
        String role,

        @Schema(
                description =
                        "结果，即所依据记录的状态 · What became of it: the state of the record by which the person takes part")
        String result) {

    static ProgrammeParticipant from(Row row) {
        return new ProgrammeParticipant(row.text("person"), word(row.text("role")), word(row.text("result")));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
