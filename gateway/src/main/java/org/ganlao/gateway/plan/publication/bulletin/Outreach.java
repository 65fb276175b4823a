package org.ganlao.gateway.plan.publication.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.gateway.plan.publication.bulletin.domain.BulletinRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * A research report, a visit to others or of others.
 *
 * @param partner of visits, the other side; else null
 * @param persons of visits, how many took part; of research it may be null
 * @param item of the plan that it is about; may be null
 * @param annulReason null while it stands
 */
record Outreach(
        UUID id,
        int version,
        String region,
        OutreachKind kind,
        String title,
        String partner,
        LocalDate begins,
        LocalDate ends,
        Integer persons,
        Integer item,
        String outcome,
        Origin origin,
        String recordedBy,
        Instant recordedAt,
        String annulReason) {

    /** @throws Rejection if days, partner and persons do not fit the kind */
    static void require(OutreachRequest stated) {
        if (stated.ends().isBefore(stated.begins())) {
            throw new Rejection(BulletinRefusal.ENDS_BEFORE_BEGIN, stated.ends(), stated.begins()).at("/ends");
        }
        boolean research = stated.kind() == OutreachKind.RESEARCH;
        if (research && stated.partner() != null) {
            throw new Rejection(BulletinRefusal.PARTNER_UNCALLED_FOR).at("/partner");
        }
        if (!research && (stated.partner() == null || stated.persons() == null)) {
            throw new Rejection(BulletinRefusal.PARTNER_REQUIRED).at("/partner");
        }
    }

    Outreach annulled(String reason) {
        if (annulReason != null) {
            throw new Rejection(RecordRefusal.RECORD_ANNULLED);
        }
        return new Outreach(
                id,
                version + 1,
                region,
                kind,
                title,
                partner,
                begins,
                ends,
                persons,
                item,
                outcome,
                origin,
                recordedBy,
                recordedAt,
                reason);
    }
}
