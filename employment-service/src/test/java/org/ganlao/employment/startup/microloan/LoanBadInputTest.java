package org.ganlao.employment.startup.microloan;

import static org.ganlao.employment.startup.microloan.LoanOffice.COMMUNITIES;
import static org.ganlao.employment.startup.microloan.LoanOffice.INCENTIVES;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.SUBSIDIES;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class LoanBadInputTest {

    @TestFactory
    Stream<DynamicTest> is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360728", "1000.00");
        return BadInput.to(
                        "POST " + LOANS,
                        () -> json(LoanOffice.request(office.application("20000.00"))),
                        Tokens.of("clerk").in("360728"))
                .refuses("a cent too much", with("principal", "20000.01"), 422, "more-than-the-most")
                .refuses("nothing", with("principal", "0.00"), 422, "nothing-applied-for")
                .refuses("a day of tomorrow", with("appliedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("a foreign region", with("region", "360102"), 403, "region-outside-scope")
                .refuses("a partnership of one", with("product", "partnership"), 422, "partners-and-product")
                .refuses(
                        "a month too long",
                        body -> body.withObject("/application").put("months", 25),
                        422,
                        "longer-than-the-longest")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_investigation_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "1000.00");
        return BadInput.to(
                        "POST " + LOANS + "/{id}/investigation",
                        () -> json(another(LoanOffice.favourable(), "report")),
                        Tokens.of("clerk").as("investigator").in("360734"))
                .at(() -> LOANS + "/" + office.applies(office.application("1000.00")) + "/investigation")
                .refuses("a day of tomorrow", body -> body.put("on", "2007-07-01"), 422, "date-in-future")
                .refuses("before the application", body -> body.put("on", "2007-01-04"), 422, "before-the-last-step")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_guarantee_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "100000.00");
        return BadInput.to(
                        "POST " + LOANS + "/{id}/guarantee",
                        () -> json(another(on("2007-01-10"), "note")),
                        Tokens.of("reviewer").in("360734"))
                .at(() -> LOANS + "/" + office.investigated(office.application("1000.00")) + "/guarantee")
                .refuses("before the investigation", body -> body.put("on", "2007-01-07"), 422, "before-the-last-step")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_disbursement_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "1000000.00");
        return BadInput.to(
                        "POST " + LOANS + "/{id}/disbursement",
                        () -> json(another(on("2007-01-15"), "note")),
                        Tokens.of("cashier").in("360734"))
                .at(() -> LOANS + "/" + office.contracted(office.application("1000.00")) + "/disbursement")
                .refuses("before the contract", body -> body.put("on", "2007-01-14"), 422, "before-the-last-step")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_repayment_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "1000000.00");
        return BadInput.to(
                        "POST " + LOANS + "/{id}/repayments",
                        () -> json(another(paid("2007-02-15", "100.00"), "note")),
                        Tokens.of("cashier").in("360734"))
                .at(() -> LOANS + "/" + office.disbursed(office.application("1000.00")) + "/repayments")
                .refuses("nothing", body -> body.put("amount", "0.00"), 422, "not-an-amount")
                .refuses("less than nothing", body -> body.put("amount", "-1.00"), 422, "not-an-amount")
                .refuses("more than is owed", body -> body.put("amount", "2000.00"), 422, "paid-more-than-owed")
                .refuses("before the disbursement", body -> body.put("on", "2007-01-14"), 422, "before-the-last-step")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_extension_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "1000000.00");
        List<Integer> months = new ArrayList<>();
        return BadInput.to(
                        "POST " + LOANS + "/{id}/extension",
                        () -> {
                            months.add(months.size() % 12 + 1);
                            return json(Map.of("on", "2007-02-01", "months", months.get(months.size() - 1)));
                        },
                        Tokens.of("reviewer").in("360734"))
                .at(() -> LOANS + "/" + office.disbursed(office.application("1000.00")) + "/extension")
                .refuses("in arrears", body -> body.put("on", "2007-02-16"), 422, "extension-in-arrears")
                .refuses("a month too long", body -> body.put("months", 13), 422, "longer-than-the-longest")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_batch_is_refused_and_leaves_nothing_behind() {
        LoanOffice office = LoanOffice.of("360734", "1000000.00");
        return BadInput.to(
                        "POST " + COMMUNITIES + "/{id}/batches",
                        () -> json(LoanOffice.batch(List.of(office.contracted(office.inBatch("1000.00"))))),
                        Tokens.of("cashier").in("360734"))
                .at(() -> COMMUNITIES + "/" + office.community() + "/batches")
                .refuses("before the community", body -> body.put("on", "2006-02-28"), 422, "no-community-then")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_claim_of_a_subsidy_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + SUBSIDIES,
                        () -> json(LoanOffice.of("360734", "1000.00").claim()),
                        Tokens.of("clerk").in("360734"))
                .refuses("a quarter to come", body -> body.put("quarter", 3), 422, "date-in-future")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> an_incentive_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + INCENTIVES,
                        () -> json(LoanOffice.of("360734", "1000.00").incentive()),
                        Tokens.of("clerk").in("360734"))
                .refuses("a year that is not over", body -> body.put("year", 2007), 422, "date-in-future")
                .refuses("neither fund nor community", body -> body.remove("fund"), 422, "fund-or-community")
                .refuses(
                        "both fund and community",
                        body -> body.put("community", UUID.randomUUID().toString()),
                        422,
                        "fund-or-community")
                .rules();
    }

    /** With another text, so that no two bodies are alike. */
    private static Map<String, Object> another(Map<String, Object> stated, String text) {
        return EmploymentOffice.with(
                new HashMap<>(stated), text, UUID.randomUUID().toString());
    }

    private static Consumer<ObjectNode> with(String field, String value) {
        return body -> body.withObject("/application").put(field, value);
    }
}
