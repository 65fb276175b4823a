package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What pensions draw on individual accounts: each paid month the account part of the pension, on the day of its payment, as far
 * as the account goes; what it lacks the pool pays. Entered whenever somebody takes out of an account, and for all before
 * interest, so that payment runs need not look at accounts; until then readers reckon with what is not entered.
 */
@ApplicationScoped
class PensionDraws {

    static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private static final String OF_TOKENS = "%s.person = any(?)";
    private static final String OF_PARCEL = "%1$s.person > ? and %1$s.person <= ?";

    /**
     * Paid and not entered, by its person, with what the account gives for it. By a payment the pension has asked for so much
     * in all; what an account has on that day and keeps on every later one limits it. What was lacking by then is the greatest
     * excess so far, so that each payment gets its part less what the lack grew by.
     */
    private static final String DRAWN = """
            with pending as (
                select %1$s as who, p.person, y.id as source, p.account_part as part, undone.times + 1 as occasion,
                       greatest(y.paid_on, undone.last) as on_day
                  from %6$s p
                  join benefit_payment y on y.ground = p.id and y.benefit = '%7$s' and y.state = 'PAID'
                 cross join lateral (select count(*) as times, max(on_day) as last from account_entry e
                                      where e.source = y.id and e.reverses is not null) undone
                 where p.account_part > 0 and greatest(y.paid_on, undone.last) <= ? and %3$s
                   and not exists (select from account_entry e where e.source = y.id and e.reverses is null
                                                                 and e.occasion = undone.times + 1)
            ), event as (
                select who, on_day, source, person, occasion, 0 as amount, part from pending
                 union all
                select %2$s, on_day, null, null, null, sum(amount), 0 from account_movement m
                 where insurance = '%5$s' and %4$s and exists (select from pending where who = %2$s) group by 1, 2
            ), asked as (
                select who, on_day, source, person, occasion, part,
                       sum(part) over (partition by who order by on_day, source) as asked,
                       min(balance) over (partition by who order by on_day desc) as there
                  from (select *, sum(amount) over (partition by who order by on_day) as balance from event) balanced
            ), lacking as (
                select *, greatest(0, max(asked - there) over (partition by who order by on_day, source)) as lack
                  from asked where source is not null
            ), drawn as (
                select person, source, on_day, occasion,
                       part - lack + lag(lack, 1, 0::numeric) over (partition by who order by on_day, source) as amount
                  from lacking)
            """;

    private static final String ENTER = """
            insert into account_entry (id, person, insurance, kind, source, on_day, amount, occasion, recorded_at)
            select gen_random_uuid(), person, '%s', 'PENSION', source, on_day, -amount, occasion, ?
              from drawn where amount > 0""";

    /**
     * Whose pensions draw on which accounts.
     *
     * @param ofOne what is drawn by one person; the parameters are the last day and, twice, the tokens
     * @param ofMany the same of a parcel
     */
    private record Scheme(Insurance insurance, String benefit, String ofOne, String ofMany) {

        static Scheme of(Insurance insurance, String benefit, String table) {
            return new Scheme(
                    insurance,
                    benefit,
                    drawn("''", "''", OF_TOKENS, insurance, table, benefit),
                    drawn("p.person", "m.person", OF_PARCEL, insurance, table, benefit));
        }

        private static String drawn(
                String payee, String holder, String which, Insurance insurance, String table, String benefit) {
            return DRAWN.formatted(
                    payee, holder, which.formatted("p"), which.formatted("m"), insurance, table, benefit);
        }

        String enter(String drawn) {
            return drawn + ENTER.formatted(insurance);
        }
    }

    private static final Scheme URBAN = Scheme.of(Insurance.PENSION, "pension", "pension");
    private static final Map<Insurance, Scheme> SCHEMES = Map.of(
            Insurance.PENSION,
            URBAN,
            Insurance.LAND_EXPROPRIATED,
            Scheme.of(Insurance.LAND_EXPROPRIATED, "land-pension", "land_pension"));

    private final Sql sql;

    PensionDraws(Sql sql) {
        this.sql = sql;
    }

    /** Whether pensions draw on the accounts of the insurance. */
    static boolean on(Insurance insurance) {
        return SCHEMES.containsKey(insurance);
    }

    /** Whether the benefit draws on accounts. */
    static boolean by(String benefit) {
        return SCHEMES.values().stream().anyMatch(scheme -> scheme.benefit().equals(benefit));
    }

    /** What is drawn by one person; the parameters are the last day and, twice, the tokens. */
    static String ofOne(Insurance insurance) {
        return SCHEMES.getOrDefault(insurance, URBAN).ofOne();
    }

    /** For the persons of a parcel, whose accounts the caller holds. */
    void enter(Insurance insurance, String after, String last, LocalDate until, Instant now) {
        scheme(insurance)
                .ifPresent(scheme -> sql.update(scheme.enter(scheme.ofMany()), until, after, last, after, last, now));
    }

    /** For one person, whom the caller has locked. */
    void enter(Collection<String> tokens, Insurance insurance, Instant now) {
        scheme(insurance).ifPresent(scheme -> sql.update(scheme.enter(scheme.ofOne()), ALWAYS, tokens, tokens, now));
    }

    private static Optional<Scheme> scheme(Insurance insurance) {
        return Optional.ofNullable(SCHEMES.get(insurance));
    }

    /** What is drawn by the end of the day and not entered. */
    Money pending(Collection<String> tokens, Insurance insurance, LocalDate on) {
        return scheme(insurance)
                .map(scheme -> amount(
                        scheme.ofOne() + "select coalesce(sum(amount), 0) as amount from drawn", on, tokens, tokens))
                .orElse(Money.ZERO);
    }

    /** What was entered and not taken back. */
    Money entered(Collection<String> tokens, Insurance insurance) {
        return amount("""
                select coalesce(-sum(amount), 0) as amount from account_entry
                 where person = any(?) and insurance = ? and kind = 'PENSION'""", tokens, insurance);
    }

    private Money amount(String select, Object... parameters) {
        return new Money(
                sql.one(select, row -> row.decimal("amount"), parameters).orElseThrow());
    }
}
