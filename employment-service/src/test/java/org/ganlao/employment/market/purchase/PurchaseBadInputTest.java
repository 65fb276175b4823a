package org.ganlao.employment.market.purchase;

import static org.ganlao.employment.market.purchase.PurchaseOffice.CONTRACTS;
import static org.ganlao.employment.market.purchase.PurchaseOffice.DELIVERIES;
import static org.ganlao.employment.market.purchase.PurchaseOffice.contractRequest;
import static org.ganlao.employment.market.purchase.PurchaseOffice.deliveryRequest;
import static org.ganlao.platformtest.JsonBody.json;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class PurchaseBadInputTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");

    private final PurchaseOffice office = PurchaseOffice.of("360102");

    @TestFactory
    Stream<DynamicTest> a_contract_is_refused_and_leaves_nothing_behind() {
        return BadInput.to("POST " + CONTRACTS, () -> json(contractRequest(office.contract())), CLERK)
                .refuses(
                        "another region",
                        body -> body.withObject("/contract/entry").put("region", "360103"),
                        403,
                        "region-outside-scope")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> a_delivery_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + DELIVERIES, () -> json(deliveryRequest(office.concludes(), 1, "2007-05-31")), CLERK)
                .refuses(
                        "an unknown contract",
                        body -> body.put("contract", UUID.randomUUID().toString()),
                        422,
                        "no-such-contract")
                .refuses("an unknown line", body -> body.put("line", 3), 422, "no-such-line")
                .refuses("a day to come", body -> body.put("deliveredOn", "2007-07-01"), 422, "date-in-future")
                .refuses("before the contract", body -> body.put("deliveredOn", "2007-02-28"), 422, "no-contract-then")
                .rules();
    }
}
