package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Loans that were followed by hand from their disbursement to their end, line by line with the working: see {@code lives/}. */
class WorkedLivesTest {

    private static final Instant NOW = Instant.parse("2007-03-20T00:00:00Z");

    @TestFactory
    Stream<DynamicTest> agrees_to_the_cent_with_the_life_worked_by_hand() throws IOException {
        List<String> loans = lines("loans.csv");
        assertThat(loans).hasSizeGreaterThanOrEqualTo(4);
        return loans.stream().map(line -> line.split(",")).map(loan -> dynamicTest(loan[0], () -> lives(loan)));
    }

    private static void lives(String[] columns) throws IOException {
        Microloan loan = lent(columns);
        List<Booking> booked = new ArrayList<>();
        for (String line : lines(columns[0] + ".csv")) {
            Worked worked = Worked.of(line.split(",", -1));
            if (!worked.what().equals("look")) {
                booked.add(booking(worked, loan, booked));
            }
            assertAgrees(worked, loan, booked);
        }
    }

    /** @param settled null where the bank's account sees nothing of it; of a look, what is owed then */
    private record Worked(
            LocalDate on,
            String what,
            String amount,
            Allocation settled,
            Money outstanding,
            Money claim,
            String state,
            String working) {

        static Worked of(String[] columns) {
            Allocation settled = columns[3].isEmpty()
                    ? null
                    : new Allocation(Money.of(columns[3]), Money.of(columns[4]), Money.of(columns[5]));
            return new Worked(
                    LocalDate.parse(columns[0]),
                    columns[1],
                    columns[2],
                    settled,
                    Money.of(columns[6]),
                    Money.of(columns[7]),
                    columns[8],
                    columns[9]);
        }
    }

    private static Booking booking(Worked worked, Microloan loan, List<Booking> before) {
        Position position = LoanStanding.account(loan, before, worked.on()).position();
        return switch (worked.what()) {
            case "repayment" -> money(Booking.Kind.REPAYMENT, worked.on(), Money.of(worked.amount()));
            case "compensation-of-all" -> money(Booking.Kind.COMPENSATION, worked.on(), position.payoff());
            case "compensation-of-what-is-due" -> money(Booking.Kind.COMPENSATION, worked.on(), position.due());
            case "recovery" -> money(Booking.Kind.RECOVERY, worked.on(), Money.of(worked.amount()));
            case "write-off" ->
                money(
                        Booking.Kind.WRITE_OFF,
                        worked.on(),
                        LoanStanding.of(loan, before, worked.on()).claim());
            case "extension" -> {
                String[] parts = worked.amount().split(" at ");
                yield new Booking(
                        UUID.randomUUID(),
                        Booking.Kind.EXTENSION,
                        worked.on(),
                        null,
                        Integer.valueOf(parts[0]),
                        new BigDecimal(parts[1]),
                        "cashier",
                        "",
                        null,
                        null,
                        null);
            }
            default -> throw new IllegalArgumentException(worked.what());
        };
    }

    private static Booking money(Booking.Kind kind, LocalDate on, Money amount) {
        return new Booking(UUID.randomUUID(), kind, on, amount, null, null, "cashier", "", null, null, null);
    }

    private static void assertAgrees(Worked worked, Microloan loan, List<Booking> booked) {
        LoanAccount account = LoanStanding.account(loan, booked, worked.on());
        LoanStanding standing = LoanStanding.of(loan, booked, worked.on());
        Position position = account.position();
        if (worked.what().equals("look")) {
            assertThat(new Allocation(
                            position.penaltyDue(),
                            position.interestDue().plus(position.interestRunning()),
                            position.overdue()))
                    .as(worked.working())
                    .isEqualTo(worked.settled());
        } else {
            Booking last = booked.get(booked.size() - 1);
            assertThat(account.allocations().get(last.id()))
                    .as(worked.working())
                    .isEqualTo(worked.settled());
            if (last.amount() != null) {
                assertThat(last.amount()).as(worked.working()).isEqualTo(Money.of(worked.amount()));
            }
        }
        assertThat(position.outstanding()).as(worked.working()).isEqualTo(worked.outstanding());
        assertThat(standing.claim()).as(worked.working()).isEqualTo(worked.claim());
        assertThat(standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .as(worked.working())
                .isEqualTo(worked.state());
    }

    private static Microloan lent(String[] columns) {
        LocalDate day = LocalDate.parse(columns[2]);
        Microloan loan = new Microloan(
                UUID.randomUUID(),
                new Origin("test", "1"),
                new ProtectedId(PersonalId.Kind.RESIDENT_ID, new byte[1], "test", new byte[1], "borrower"),
                new Application(
                        "360102",
                        LoanProduct.INDIVIDUAL,
                        1,
                        Money.of(columns[1]),
                        Integer.parseInt(columns[3]),
                        RepaymentMethod.valueOf(
                                columns[5].toUpperCase(Locale.ROOT).replace('-', '_')),
                        "开办早餐店",
                        day,
                        UUID.randomUUID()),
                "clerk",
                NOW);
        loan.investigate(new LoanStep(LoanAction.INVESTIGATE, day, "investigator", ""), true, NOW);
        loan.guarantee(new LoanStep(LoanAction.GUARANTEE, day, "reviewer", ""), BigDecimal.ZERO, NOW);
        loan.approve(new LoanStep(LoanAction.APPROVE, day, "clerk", ""), NOW);
        loan.sign(
                new LoanStep(LoanAction.CONTRACT, day, "clerk", ""),
                new Contract(day, new BigDecimal(columns[4]), new BigDecimal("1.5"), "penalty interest principal"),
                NOW);
        loan.disburse(new LoanStep(LoanAction.DISBURSE, day, "cashier", ""), NOW);
        return loan;
    }

    /** Without remarks and the heading. */
    private static List<String> lines(String file) throws IOException {
        try (InputStream worked = WorkedLivesTest.class.getResourceAsStream("lives/" + file)) {
            return new String(worked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        }
    }
}
