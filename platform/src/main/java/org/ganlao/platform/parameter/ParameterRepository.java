package org.ganlao.platform.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.database.SqlState;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class ParameterRepository {

    private static final Keyset<ParameterView> BY_KEY = Keyset.<ParameterView>ascending()
            .by("p.key", ParameterView::key, key -> key)
            .by("p.id", ParameterView::id, UUID::fromString);
    private static final String VIEW = """
            select new org.ganlao.platform.parameter.ParameterView(
                p.id, p.key, p.region, p.value, p.unit, p.validFrom, p.validTo, p.source, p.confirmed,
                p.labelZh, p.labelEn, p.state, p.proposedBy, p.proposedAt, p.decidedBy, p.decidedAt, p.version)
            from StoredValue p""";

    private final EntityManager database;

    ParameterRepository(EntityManager database) {
        this.database = database;
    }

    void add(StoredValue parameter) {
        database.persist(parameter);
    }

    /** @throws Rejection 404 */
    StoredValue get(UUID id) {
        return Optional.ofNullable(database.find(StoredValue.class, id))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** Only the filters that are not null. */
    Page<ParameterView> list(LocalDate at, String key, String region, StoredValue.State state, Paging paging) {
        return Listing.of(database, ParameterView.class, VIEW)
                .where("p.validFrom <= :at and (p.validTo is null or p.validTo >= :at)", "at", at)
                .where("p.key = :key or p.key like concat(:key, '.%')", "key", key)
                .where("p.region = :region", "region", region)
                .where("p.state = :state", "state", state)
                .page(paging, BY_KEY);
    }

    /** Every value that was ever in force. */
    List<DatedValue> approved() {
        return database.createQuery("from StoredValue p where p.state = APPROVED", StoredValue.class)
                .getResultStream()
                .map(StoredValue::dated)
                .toList();
    }

    Optional<StoredValue> approvedFrom(DatedValue dated) {
        return approvedAround(dated, "p.validFrom = :from").findFirst();
    }

    /** The value without a last day that would go on into the period of another one. */
    Optional<StoredValue> openBefore(DatedValue dated) {
        return approvedAround(dated, "p.validFrom < :from and p.validTo is null")
                .findFirst();
    }

    Optional<LocalDate> nextBegin(DatedValue dated) {
        return approvedAround(dated, "p.validFrom > :from")
                .map(next -> next.dated().from())
                .min(LocalDate::compareTo);
    }

    /**
     * Makes the database judge the changes of this transaction now.
     *
     * @throws Rejection 409 if an approved value would overlap another
     */
    void flush(String key) {
        try {
            database.flush();
        } catch (ConstraintViolationException broken) {
            if (SqlState.EXCLUSION_VIOLATION.isOf(broken.getSQLException())) {
                throw new Rejection(ParameterRefusal.PARAMETER_OVERLAPS, key);
            }
            throw broken;
        }
    }

    private Stream<StoredValue> approvedAround(DatedValue dated, String condition) {
        return database.createQuery("""
                        from StoredValue p where p.state = APPROVED and p.key = :key
                        and coalesce(p.region, '') = coalesce(:region, '') and (%s)""".formatted(condition), StoredValue.class)
                .setParameter("key", dated.key())
                .setParameter("region", dated.region())
                .setParameter("from", dated.from())
                .getResultStream();
    }
}
