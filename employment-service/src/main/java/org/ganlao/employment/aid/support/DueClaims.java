package org.ganlao.employment.aid.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** Approved claims of a region for a time that ends by a day, in the order of their approvals; and what a run paid of them. */
@ApplicationScoped
class DueClaims {

    private final Sql sql;

    DueClaims(Sql sql) {
        this.sql = sql;
    }

    /** Where a run stands: the claim that it last dealt with. */
    record Place(Instant approvedAt, UUID id) {

        static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

        static Place parse(String mark) {
            int space = mark.indexOf(' ');
            return new Place(Instant.parse(mark.substring(0, space)), UUID.fromString(mark.substring(space + 1)));
        }

        @Override
        public String toString() {
            return approvedAt + " " + id;
        }
    }

    @Schema(name = "ClaimsTotal")
    record Total(long claims, Money amount) {}

    Optional<Place> after(Place place, String region, LocalDate until) {
        return sql.one(
                """
                select approved_at, id from support_claim
                 where state = 'APPROVED' and region = ? and to_day <= ? and (approved_at, id) > (?, ?)
                 order by approved_at, id limit 1""",
                row -> new Place(row.instant("approved_at"), row.uuid("id")),
                region,
                until,
                place.approvedAt(),
                place.id());
    }

    /** Approved and not paid. */
    Total left(String region, LocalDate until) {
        return total("state = 'APPROVED' and region = ? and to_day <= ?", region, until);
    }

    Total paidBy(UUID run) {
        return total("run = ?", run);
    }

    private Total total(String which, Object... parameters) {
        return sql.one(
                        "select count(*) as claims, coalesce(sum(amount), 0) as amount from support_claim where "
                                + which,
                        row -> new Total(row.number("claims"), new Money(row.decimal("amount"))),
                        parameters)
                .orElseThrow();
    }
}
