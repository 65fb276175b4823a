package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.laborrights.settlement.tribunal.OfficeUse;
import org.ganlao.laborrights.settlement.tribunal.domain.TribunalRefusal;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;

/** Rooms in which hearings are planned, and arbitrators who sit in them: those hearings are moved or cancelled first. */
@ApplicationScoped
class HearingsInOffice implements OfficeUse {

    private static final String NEEDED = """
            select id, held_on from hearing
             where annul_reason is null and (state = 'PLANNED' or state = 'HELD' and ?) and held_on > ?
               and (room = ? or dispute in (select dispute from dispute_tribunal_member where arbitrator = ?))
             order by held_on, id limit 1""";

    private final Sql sql;

    HearingsInOffice(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void requireFreeAfter(UUID entry, LocalDate lastDay) {
        boolean never = lastDay == null;
        sql.one(
                        NEEDED,
                        hearing -> new Rejection(
                                TribunalRefusal.OFFICE_ENTRY_HEARS, hearing.uuid("id"), hearing.date("held_on")),
                        never,
                        never ? LocalDate.EPOCH : lastDay,
                        entry,
                        entry)
                .ifPresent(refused -> {
                    throw refused;
                });
    }
}
