package org.ganlao.laborrights.enforcement.inspection;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;

/** A step that was taken. */
record TakenStep(
        @Schema(description = "步骤 · Which step", examples = "filed")
        String step,

        LocalDate on,

        @Schema(description = "经办人 · Subject of who took it")
        String by,

        @Schema(description = "监察员 · The inspectors") List<String> inspectors,

        String note) {

    static TakenStep from(Row row) {
        return new TakenStep(
                row.text("step"),
                row.date("taken_on"),
                row.text("taken_by"),
                row.texts("inspectors"),
                row.text("note"));
    }
}
