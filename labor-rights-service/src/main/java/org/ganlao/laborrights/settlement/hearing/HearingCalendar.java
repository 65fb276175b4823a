package org.ganlao.laborrights.settlement.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.settlement.dispute.DisputeCases;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCase;
import org.ganlao.laborrights.settlement.hearing.domain.Hearing;
import org.ganlao.laborrights.settlement.hearing.domain.HearingRefusal;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.TransactionLock;

/**
 * When rooms, arbitrators and parties are taken, arbitrators by their licence, whichever commissions have engaged them. That none is
 * taken twice is a constraint of the database; here it is said who is. Locks: the case by the caller, then the calendar, which is one
 * for all commissions, since what they take is.
 */
@ApplicationScoped
class HearingCalendar {

    private static final String TAKEN = """
            select hearing, room = ? as of_room, licence is not null as of_arbitrator
              from hearing_slot
             where hearing <> ? and during && tsrange(?, ?)
               and (room = ? or licence in (select licence from arbitrator where id::text = any (?))
                    or employer = any (?) or person = any (?))
             order by room is null, licence is null
             limit 1""";

    private static final String TAKE = """
            insert into hearing_slot (hearing, during, room, licence, employer, person)
            select ?, tsrange(?, ?), slot.* from (
                select ?::uuid, null, null, null
                union all select null, licence, null, null from arbitrator where id::text = any (?)
                union all select null, null, unnest(?), null
                union all select null, null, null, unnest(?)) slot""";

    private final TransactionLock locks;
    private final DisputeCases cases;
    private final Sql sql;

    HearingCalendar(TransactionLock locks, DisputeCases cases, Sql sql) {
        this.locks = locks;
        this.cases = cases;
        this.sql = sql;
    }

    /** Takes what the hearing needs at its time, and leaves what it had taken; its row is written out. */
    void take(Hearing hearing, DisputeCase dispute) {
        locks.hold("hearing calendar");
        leave(hearing);
        LocalDateTime from = hearing.time().on().atTime(hearing.time().from());
        LocalDateTime until = hearing.time().on().atTime(hearing.time().until());
        List<String> arbitrators = dispute.tribunal().stream()
                .map(member -> member.arbitrator().toString())
                .toList();
        List<String> workers = cases.whoAppears(dispute.id());
        UUID room = hearing.room();
        sql.one(
                        TAKEN,
                        HearingCalendar::refusal,
                        room,
                        hearing.id(),
                        from,
                        until,
                        room,
                        arbitrators,
                        dispute.employers(),
                        workers)
                .ifPresent(refused -> {
                    throw refused;
                });
        sql.update(TAKE, hearing.id(), from, until, room, arbitrators, dispute.employers(), workers);
    }

    private static Rejection refusal(Row taken) {
        HearingRefusal refusal = taken.flag("of_room")
                ? HearingRefusal.ROOM_TAKEN
                : taken.flag("of_arbitrator") ? HearingRefusal.ARBITRATOR_BUSY : HearingRefusal.PARTY_BUSY;
        return new Rejection(refusal, taken.uuid("hearing"));
    }

    void leave(Hearing hearing) {
        sql.update("delete from hearing_slot where hearing = ?", hearing.id());
    }
}
