package org.ganlao.employment.money.reward;

import static org.ganlao.platformtest.JsonBody.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class RewardBadInputTest {

    private final RewardOffice office = new RewardOffice();

    @TestFactory
    Stream<DynamicTest> a_round_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + RewardOffice.ROUNDS,
                        () -> json(office.requestAnew(2007)),
                        Tokens.of("supervisor").in("360000"))
                .refuses("an empty pot", body -> body.put("pot", "0.00"), 422, "no-pot")
                .refuses("a day of another year", body -> body.put("year", 2006), 422, "another-reward-year")
                .refuses("days to come", body -> body.put("asOf", "2007-07-01"), 422, "date-in-future")
                .refuses("no statement", body -> body.remove("statement"), 422, "statement-needed")
                .refuses("a city left out", body -> statement(body).remove(0), 422, "achievement-incomplete")
                .refuses(
                        "a city twice",
                        body -> statement(body).add(statement(body).get(0)),
                        422,
                        "achievement-incomplete")
                .refuses("a county", body -> first(body).put("region", "360102"), 422, "achievement-unknown")
                .refuses(
                        "another indicator",
                        body -> first(body).put("indicator", "pension-insured"),
                        422,
                        "achievement-unknown")
                .rules();
    }

    private static ArrayNode statement(ObjectNode body) {
        return (ArrayNode) body.get("statement");
    }

    private static ObjectNode first(ObjectNode body) {
        return (ObjectNode) statement(body).get(0);
    }
}
