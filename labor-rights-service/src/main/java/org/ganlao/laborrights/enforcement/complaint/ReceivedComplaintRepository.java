package org.ganlao.laborrights.enforcement.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintMatter;
import org.ganlao.laborrights.enforcement.complaint.domain.ComplaintState;
import org.ganlao.laborrights.enforcement.complaint.domain.QueryCode;
import org.ganlao.laborrights.enforcement.complaint.domain.ReceivedComplaint;
import org.ganlao.laborrights.enforcement.inspection.domain.Complaint;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class ReceivedComplaintRepository extends FactRepository<ReceivedComplaint> {

    private static final Keyset<ReceivedComplaint> LATEST_FIRST = latestFirst("r.receivedOn");

    private static final String ALIKE = """
            select id from received_complaint
             where employer = ? and received_on = ? and region = ? and subject = ? and channel = ?
               and state in ('RECEIVED', 'ACCEPTED')
             limit 1""";

    private static final String OF_THE_SAME = """
            select received_on from received_complaint
             where person = any (?) and employer = ? and subject = ? and id <> ? and state = any (?)
             order by received_on limit 1""";

    private final Sql sql;

    ReceivedComplaintRepository(RegionScope scope, Sql sql) {
        super(scope, ReceivedComplaint.class, "matter.region");
        this.sql = sql;
    }

    Page<ReceivedComplaint> page(ComplaintFilter filter, Paging paging) {
        return visible()
                .where("r.state = :state", "state", filter.state)
                .where("r.channel = :channel", "channel", filter.channel)
                .where("r.matter.employer = :employer", "employer", filter.employer)
                .where("r.queryCode = :code", "code", filter.queryCode)
                .where("r.receivedOn >= :from", "from", filter.receivedFrom)
                .where("r.receivedOn <= :until", "until", filter.receivedUntil)
                .page(paging, LATEST_FIRST);
    }

    /** As it stands now, of whichever region; nobody else changes it until the transaction ends. */
    Optional<ReceivedComplaint> dealtWithIn(UUID inspectionCase) {
        return find("inspectionCase", inspectionCase)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Of those that stand and were not refused or withdrawn, of whichever region; asked at each registration elsewhere. */
    boolean alike(Complaint complaint) {
        return sql.one(
                        ALIKE,
                        row -> true,
                        complaint.employer(),
                        complaint.receivedOn(),
                        complaint.region(),
                        complaint.subject().name(),
                        complaint.channel().name())
                .isPresent();
    }

    /**
     * Day of the earliest other one, of whichever region, of a person about the same employer and subject.
     *
     * @param tokens of the person
     * @param exceptOf its id
     */
    Optional<LocalDate> ofTheSame(
            List<String> tokens, ComplaintMatter matter, UUID exceptOf, Set<ComplaintState> states) {
        return sql.one(
                OF_THE_SAME,
                row -> row.date("received_on"),
                tokens,
                matter.employer(),
                matter.subject().name(),
                exceptOf,
                states.stream().map(ComplaintState::name).toList());
    }

    /** Of whichever region: who has the code may ask. */
    Optional<ReceivedComplaint> under(QueryCode code) {
        return find("queryCode", code.value()).singleResultOptional();
    }
}
