package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
class EnrolmentRepository extends PersonRecordRepository<Enrolment> {

    private static final Keyset<Enrolment> LATEST_FIRST = latestFirst("r.closure.enrolledOn");

    private static final String PLACED = "(case when r.placedOn is null then false else true end) = :placed";

    /** What bulk work knows: the tokens among its persons' under which labor rights has told of somebody. */
    private static final Object TOLD = new Object();

    private static final String AMONG =
            "select person from new_start where person = any(?) and id_index is null and annul_reason is null";

    private final BulkWork work;
    private final Sql sql;

    EnrolmentRepository(RegionScope scope, BulkReads bulk, BulkWork work, Sql sql) {
        super(scope, bulk, Enrolment.class, "closure.region");
        this.work = work;
        this.sql = sql;
    }

    /** For the bulk work that is under way; the caller has locked the persons. */
    void foresee(List<byte[]> blindIndexes, Collection<String> tokens) {
        foresee(blindIndexes);
        work.know(TOLD, Set.copyOf(sql.list(AMONG, row -> row.text("person"), tokens)));
    }

    /** The standing enrolments of a person: those that name the document, and those known by one of the tokens. */
    List<Enrolment> standingOf(List<byte[]> blindIndexes, Collection<String> tokens) {
        return Stream.concat(of(blindIndexes).stream(), told(tokens).stream())
                .filter(Enrolment::standing)
                .distinct()
                .toList();
    }

    private List<Enrolment> told(Collection<String> tokens) {
        boolean toldOfNone = work.known(TOLD, Set.class)
                .filter(told -> tokens.stream().noneMatch(told::contains))
                .isPresent();
        return toldOfNone ? List.of() : list("person.token in ?1 and person.blindIndex is null", tokens);
    }

    /** Whether somebody who is known by one of these tokens stands enrolled after the closure. */
    boolean enrols(Collection<String> tokens, String closure) {
        return count("person.token in ?1 and closure.reference = ?2 and annulReason is null", tokens, closure) > 0;
    }

    /** The standing enrolments of those who are known by one of these tokens. */
    List<Enrolment> standingUnder(Collection<String> tokens) {
        return list("person.token in ?1 and annulReason is null", tokens);
    }

    /** Whether labor rights has told of somebody under one of these tokens. */
    boolean tellsOf(Collection<String> tokens) {
        return count("person.token in ?1 and person.blindIndex is null and annulReason is null", tokens) > 0;
    }

    /** Those of them that name no document, by id; nobody else changes them until the transaction ends. */
    List<Enrolment> toldAlone(Collection<String> tokens) {
        return find("person.token in ?1 and person.blindIndex is null and annulReason is null order by id", tokens)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Page<Enrolment> page(EnrolmentFilter filter, List<String> tokens, Paging paging) {
        return visible()
                .where("r.person.token in :tokens", "tokens", tokens)
                .where("r.closure.reference = :closure", "closure", filter.closure)
                .where("r.closure.region = :region", "region", filter.region)
                .where(PLACED, "placed", filter.placed)
                .page(paging, LATEST_FIRST);
    }
}
