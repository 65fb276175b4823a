package org.ganlao.socialinsurance.oldage.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.oldage.account.domain.InterestRun;
import org.ganlao.socialinsurance.oldage.pension.PensionRows;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes into an account and goes out of it, and whatever is paid of a pension: many accounts drawn on at once come out as
 * one by one by hand, each balance is what came in less what was drawn and never below nothing, and so does the interest.
 */
@QuarkusTest
class PensionDrawsTest {

    private static final int ACCOUNTS = 300;
    private static final String FIRST = "p1_drawing000";
    private static final String LAST = "p1_drawing999";
    private static final LocalDate NEW_YEAR = LocalDate.of(2004, 1, 1);
    private static final BigDecimal RATE = new BigDecimal("0.0198");

    @Inject
    PensionDraws draws;

    @Inject
    InterestRows interest;

    @Inject
    Sql sql;

    private final Random random = new Random(20071128);

    private record Payment(UUID id, LocalDate on) {}

    /** By day, what came in and went out. */
    private record Account(String person, Money part, TreeMap<LocalDate, Money> moved, List<Payment> payments) {

        Money balance(LocalDate on) {
            return Money.sum(moved.headMap(on, true).values());
        }

        Money kept(LocalDate from) {
            return moved.tailMap(from, false).keySet().stream()
                    .map(this::balance)
                    .reduce(balance(from), Money::min);
        }

        /** By hand, payment by payment. */
        Map<UUID, Money> draw() {
            Map<UUID, Money> drawn = new TreeMap<>();
            payments.stream()
                    .sorted(Comparator.comparing(Payment::on)
                            .thenComparing(paid -> paid.id().toString()))
                    .forEach(paid -> {
                        Money taken = part.min(kept(paid.on())).max(Money.ZERO);
                        moved.merge(paid.on(), taken.negated(), Money::plus);
                        drawn.put(paid.id(), taken);
                    });
            return drawn;
        }

        Money interest() {
            BigDecimal points = moved.entrySet().stream()
                    .map(day -> day.getValue()
                            .amount()
                            .multiply(BigDecimal.valueOf(12
                                    - (day.getKey().isBefore(NEW_YEAR)
                                            ? 0
                                            : day.getKey().getMonthValue()))))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Money(points.multiply(RATE).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void many_accounts_at_once_come_out_as_one_by_one_by_hand() {
        List<Account> accounts = new ArrayList<>();
        for (int nth = 1; nth <= ACCOUNTS; nth++) {
            accounts.add(kept("p1_drawing%03d".formatted(nth)));
        }
        InterestRun run = new InterestRun(
                UUID.randomUUID(),
                new Origin("test", "drawn"),
                "360830",
                Insurance.PENSION,
                2004,
                RATE,
                LocalDate.of(2005, 1, 5),
                "clerk",
                Instant.now());

        Money readBefore = pending(accounts.get(0));
        QuarkusTransaction.requiringNew().run(() -> {
            draws.enter(Insurance.PENSION, FIRST, LAST, run.lastDay(), Instant.now());
            draws.enter(Insurance.PENSION, FIRST, LAST, run.lastDay(), Instant.now());
            interest.enter(run, FIRST, LAST, Instant.now());
        });

        Map<UUID, Money> entered = entered("PENSION");
        for (Account account : accounts) {
            Map<UUID, Money> byHand = account.draw();
            byHand.forEach((payment, drawn) -> assertThat(entered.getOrDefault(payment, Money.ZERO))
                    .as(account.toString())
                    .isEqualTo(drawn));
            assertThat(account.moved().keySet())
                    .allSatisfy(
                            day -> assertThat(account.balance(day).isNegative()).isFalse());
            assertThat(interestOf(account)).as(account.toString()).isEqualTo(account.interest());
            assertThat(pending(account)).isEqualTo(Money.ZERO);
        }
        assertThat(readBefore)
                .isEqualTo(Money.sum(accounts.get(0).payments().stream()
                        .map(paid -> entered.getOrDefault(paid.id(), Money.ZERO))
                        .toList()));
    }

    /** At most a year of months paid, some on one day; something in from time to time, and out what is there. */
    private Account kept(String person) {
        Account account = new Account(person, Money.of(100 + random.nextInt(200)), new TreeMap<>(), new ArrayList<>());
        for (int nth = random.nextInt(6); nth >= 0; nth--) {
            LocalDate day = LocalDate.of(2003, 6, 1).plusDays(random.nextInt(570));
            Money there = account.kept(day);
            boolean out = there.isPositive() && random.nextInt(3) == 0;
            Money moved =
                    out ? there.min(Money.of(1 + random.nextInt(300))).negated() : Money.of(1 + random.nextInt(900));
            account.moved().merge(day, moved, Money::plus);
            move(person, day, moved);
        }
        UUID pension = PensionRows.inPayment(sql, person, "360830", account.part());
        for (int month = 1 + random.nextInt(12); month <= 12; month++) {
            Payment paid = new Payment(
                    UUID.randomUUID(), LocalDate.of(2004, random.nextInt(4) == 0 ? 6 : month, 1 + random.nextInt(3)));
            account.payments().add(paid);
            pay(pension, account, paid, month);
        }
        return account;
    }

    private void move(String person, LocalDate day, Money amount) {
        if (amount.isNegative()) {
            sql.update("""
                    insert into account_entry (id, person, insurance, kind, source, on_day, amount, recorded_at)
                    values (gen_random_uuid(), ?, 'PENSION', 'TRANSFER_OUT', gen_random_uuid(), ?, ?, now())""", person, day, amount.amount());
        } else {
            sql.update("""
                    insert into contribution_month (person, insurance, month, source, kind, region, base, employer_part,
                                                    person_part, account_part, paid_on)
                    values (?, 'PENSION', date '2003-01-01', gen_random_uuid(), 'STATED', '360830', 1000, 0, 80, ?, ?)""", person, amount.amount(), day);
        }
    }

    private void pay(UUID pension, Account account, Payment paid, int month) {
        sql.update(
                """
                insert into benefit_payment (id, version, client, source_ref, recorded_at, insurance, benefit, region, ground,
                                             person, month, due_on, amount, state, proposed_by, proposed_at, approved_by,
                                             approved_at, paid_on, entry)
                values (?, 1, 'test', ?, now(), 'PENSION', 'pension', '360830', ?, ?, ?, ?, ?, 'PAID', 'cashier', now(),
                        'reviewer', now(), ?, gen_random_uuid())""",
                paid.id(),
                paid.id().toString(),
                pension,
                account.person(),
                LocalDate.of(2004, month, 1),
                paid.on(),
                account.part().amount(),
                paid.on());
    }

    private Money pending(Account account) {
        return draws.pending(List.of(account.person()), Insurance.PENSION, PensionDraws.ALWAYS);
    }

    private Map<UUID, Money> entered(String kind) {
        Map<UUID, Money> entered = new TreeMap<>();
        sql.list(
                        "select source, amount from account_entry where kind = ? and person between ? and ?",
                        row -> Map.entry(row.uuid("source"), new Money(row.decimal("amount")).negated()),
                        kind,
                        FIRST,
                        LAST)
                .forEach(entry -> assertThat(entered.put(entry.getKey(), entry.getValue()))
                        .isNull());
        return entered;
    }

    private Money interestOf(Account account) {
        return Money.sum(sql.list(
                "select amount from account_entry where kind = 'INTEREST' and person = ?",
                row -> new Money(row.decimal("amount")),
                account.person()));
    }
}
