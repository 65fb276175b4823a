package org.ganlao.skills.instruction.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.database.Row;

/**
 * A placement as employment told it last.
 *
 * @param person token
 * @param kind of work, as the contract of employment words it: {@code self-employed}
 * @param employer token; null where the person works without one
 * @param region of the workplace
 * @param park name of the industrial park in which the workplace lies; null where it lies in none
 * @param occupation code in the national classification; null where not stated
 * @param begunOn first day in the job
 * @param endedOn last day in the job; null while it lasts
 */
public record HeardPlacement(
        UUID placement,
        String person,
        String kind,
        String employer,
        String region,
        String park,
        String occupation,
        LocalDate begunOn,
        LocalDate endedOn) {

    static HeardPlacement from(Row row) {
        return new HeardPlacement(
                row.uuid("placement"),
                row.text("person"),
                row.text("kind"),
                row.text("employer"),
                row.text("region"),
                row.text("park"),
                row.text("occupation"),
                row.date("begun_on"),
                row.date("ended_on"));
    }
}
