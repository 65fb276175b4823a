package org.ganlao.socialinsurance.treasury.fund;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.BUDGETS;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.FUNDS;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.budget;
import static org.ganlao.socialinsurance.treasury.fund.FundDesk.operation;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** In Wuyuan county, whose injury fund no other test knows. */
@QuarkusTest
class BudgetTest {

    private static final String WUYUAN = "361130";

    private final FundDesk desk = new FundDesk();

    @Test
    void an_approved_budget_is_compared_with_what_came_in_in_its_year() {
        // Given
        String id = desk.plans(budget("injury", WUYUAN, 2007));
        String execution = FUNDS + "injury/" + WUYUAN + "/budget?year=2007";
        Map<String, Object> lastYear = operation("injury", WUYUAN, "fiscal-subsidy", "77.00");
        lastYear.put("on", "2006-12-31");
        desk.does(lastYear);
        desk.does(operation("injury", WUYUAN, "fiscal-subsidy", "1000.00"));
        desk.supervisor.get(execution).then().body("budget", nullValue());

        // When
        desk.supervisor.change(BUDGETS + "/" + id + "/approval", 1, Map.of()).statusCode(200);

        // Then
        desk.supervisor
                .get(execution)
                .then()
                .body("budget", equalTo(id))
                .rootPath("items.find { it.item == 'income/fiscal-subsidy' }")
                .body("planned", equalTo("4000.00"))
                .body("actual", equalTo("1000.00"))
                .body("executed", equalTo(0.25f))
                .rootPath("items.find { it.item == 'income/interest' }")
                .body("executed", nullValue());
    }

    @TestFactory
    Stream<DynamicTest> a_budget_is_refused_and_leaves_nothing_behind() {
        desk.plans(budget("injury", WUYUAN, 2006));
        Map<String, String> line = Map.of("item", "income/interest", "amount", "1.00");
        return BadInput.to(
                        "POST " + BUDGETS,
                        () -> json(budget("injury", WUYUAN, 2005)),
                        Tokens.of("cashier").in(WUYUAN))
                .refuses("a second one of the year", body -> body.put("year", 2006), 409, "budget-of-the-year")
                .refuses("an item twice", body -> body.putPOJO("lines", List.of(line, line)), 422, "budget-item")
                .refuses(
                        "an account of money",
                        body -> body.putPOJO("lines", List.of(Map.of("item", "deposits", "amount", "1.00"))),
                        422,
                        "budget-item")
                .rules();
    }
}
