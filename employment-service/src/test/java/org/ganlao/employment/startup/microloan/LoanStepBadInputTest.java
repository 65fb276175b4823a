package org.ganlao.employment.startup.microloan;

import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step of a loan that is not looked at in {@link LoanBadInputTest}. */
@QuarkusTest
class LoanStepBadInputTest {

    private static final String COUNTY = "360734";

    @TestFactory
    Stream<DynamicTest> steps_are_refused_and_leave_nothing_behind() {
        LoanOffice office = LoanOffice.of(COUNTY, "1000000.00");
        Map<String, Object> any = office.application("1000.00");
        return Stream.of(
                        step("bank-approval", "clerk", "2007-01-12", () -> office.guaranteed(any))
                                .refuses(
                                        "before the guarantee",
                                        on -> on.put("on", "2007-01-09"),
                                        422,
                                        "before-the-last-step"),
                        step("contract", "clerk", "2007-01-15", () -> office.approved(any))
                                .refuses(
                                        "before the approval",
                                        on -> on.put("on", "2007-01-11"),
                                        422,
                                        "before-the-last-step"),
                        step("refusal", "reviewer", "2007-01-15", () -> office.applies(any))
                                .refuses("a day of tomorrow", on -> on.put("on", "2007-07-01"), 422, "date-in-future"),
                        step("withdrawal", "clerk", "2007-01-15", () -> office.applies(any))
                                .refuses(
                                        "before the application",
                                        on -> on.put("on", "2007-01-04"),
                                        422,
                                        "before-the-last-step"))
                .flatMap(BadInput::rules);
    }

    @TestFactory
    Stream<DynamicTest> recoveries_and_write_offs_are_refused_and_leave_nothing_behind() {
        return Stream.of(
                        movement(
                                        "recoveries",
                                        "cashier",
                                        () -> LoanOffice.paid("2007-06-25", "10.00"),
                                        LoanStepBadInputTest::compensated)
                                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "not-an-amount")
                                .refuses(
                                        "more than was paid",
                                        body -> body.put("amount", "5000.00"),
                                        422,
                                        "more-than-the-claim"),
                        movement(
                                        "compensation",
                                        "cashier",
                                        () -> Map.of("on", "2007-06-20", "whole", true),
                                        LoanStepBadInputTest::disbursed)
                                .refuses(
                                        "what is not due yet",
                                        body -> body.put("on", "2007-01-20").put("whole", false),
                                        422,
                                        "nothing-to-pay"),
                        movement(
                                        "reversals",
                                        "supervisor",
                                        () -> Map.of("movement", UUID.randomUUID(), "reason", "金额有误"),
                                        LoanStepBadInputTest::compensated)
                                .refuses("what was never booked", body -> {}, 409, "booking-reversed"),
                        movement(
                                        "write-off",
                                        "supervisor",
                                        () -> LoanOffice.on("2007-06-25"),
                                        LoanStepBadInputTest::compensated)
                                .refuses(
                                        "a day of tomorrow",
                                        body -> body.put("on", "2007-07-01"),
                                        422,
                                        "date-in-future"))
                .flatMap(BadInput::rules);
    }

    private static BadInput step(String step, String role, String day, Supplier<String> loan) {
        return movement(step, role, () -> LoanOffice.on(day), loan);
    }

    private static BadInput movement(
            String what, String role, Supplier<Map<String, Object>> body, Supplier<String> loan) {
        return BadInput.to(
                        "POST " + LOANS + "/{id}/" + what,
                        () -> json(body.get()),
                        Tokens.of(role).in(COUNTY))
                .at(() -> LOANS + "/" + loan.get() + "/" + what);
    }

    private static String disbursed() {
        LoanOffice office = LoanOffice.of(COUNTY, "10000.00");
        return office.disbursed(office.application("1000.00"));
    }

    /** Of a fund of its own, which takes nothing more after it. */
    private static String compensated() {
        LoanOffice office = LoanOffice.of(COUNTY, "10000.00");
        return office.compensated(office.application("1000.00"));
    }
}
