package org.ganlao.skills.appraisal.exam;

import java.time.LocalDate;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.appraisal.appraiser.domain.AppraiserRefusal;
import org.ganlao.skills.appraisal.appraiser.domain.LicenceState;

/**
 * The licence of a station or an examiner, as it stands now; it was looked at for the day of the exam when the session was opened.
 *
 * @param stateOn since when it stands so
 */
record StandingLicence(
        String number, LicenceState state, LocalDate stateOn, LocalDate validFrom, LocalDate validUntil) {

    /** The columns that {@link #from} reads, of a table of that alias. */
    static String columns(String alias) {
        return "%1$s.licence, %1$s.state as licence_state, %1$s.state_on, %1$s.valid_from, %1$s.valid_until"
                .formatted(alias);
    }

    static StandingLicence from(Row row) {
        return new StandingLicence(
                row.text("licence"),
                LicenceState.valueOf(row.text("licence_state")),
                row.date("state_on"),
                row.date("valid_from"),
                row.date("valid_until"));
    }

    /** Refuses one that had expired, or was suspended or revoked, by the day; what happened afterwards does not count. */
    void requireInForce(LocalDate day) {
        if (state != LicenceState.LICENSED && !stateOn.isAfter(day)) {
            throw new Rejection(AppraiserRefusal.APPRAISER_NOT_LICENSED, number, state);
        }
        if (day.isAfter(validUntil)) {
            throw new Rejection(AppraiserRefusal.APPRAISAL_LICENCE_EXPIRED, number, validFrom, validUntil);
        }
    }
}
