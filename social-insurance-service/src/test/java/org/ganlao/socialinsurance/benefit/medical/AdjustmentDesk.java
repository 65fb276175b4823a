package org.ganlao.socialinsurance.benefit.medical;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.line;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;

/** A city's desk of the adjustment fund. */
final class AdjustmentDesk {

    static final String ADJUSTMENTS = "/v1/medical-adjustments";

    /** Whose counties the walk over the endpoints takes; what it leaves in the fund depends on its way. */
    private static final String NANCHANG = "360100";

    private static final List<String> DRAWING = List.of("360123", "360105");
    private static final Iterator<String> SHARING =
            List.of("360111", "360104", "360123", "360105").iterator();
    private static final int FIRST_YEAR = 2000;

    /** A county draws once for each quarter. */
    private static final AtomicInteger QUARTERS = new AtomicInteger();

    private String sharer;
    private String share;

    final Desk cashier;
    final Desk reviewer;
    final Desk supervisor;

    private final String city;

    AdjustmentDesk(String city) {
        this.city = city;
        cashier = Desk.of(Tokens.of("cashier").in(city));
        reviewer = Desk.of(Tokens.of("reviewer").in(city));
        supervisor = Desk.of(Tokens.of("supervisor").in(city));
    }

    Map<String, Object> payIn(String county, int year, int quarter) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "city",
                city,
                "county",
                county,
                "kind",
                "pay-in",
                "year",
                year,
                "quarter",
                quarter,
                "document",
                "洪劳社〔2007〕22号"));
    }

    Map<String, Object> draw(String county, int year, int quarter, String shortfall) {
        Map<String, Object> draw = payIn(county, year, quarter);
        draw.put("kind", "draw");
        draw.put("shortfall", shortfall);
        return draw;
    }

    /** Of a quarter for which nothing is adjusted yet. */
    private Map<String, Object> nextDraw() {
        int nth = QUARTERS.getAndIncrement();
        int quarter = nth / DRAWING.size();
        return draw(DRAWING.get(nth % DRAWING.size()), FIRST_YEAR + quarter / 4, quarter % 4 + 1, "10.00");
    }

    /** Answers where it is found. */
    String proposed(Map<String, Object> adjustment) {
        return ADJUSTMENTS + "/" + cashier.made(ADJUSTMENTS, adjustment).getString("id");
    }

    /** A share that a county can pay in: another county's where the last one was paid, else anew. */
    private String payable() {
        if (share == null || supervisor.get(share).path("state").equals("posted")) {
            sharer = SHARING.next();
            Agency county = Agency.of(sharer);
            county.booked(county.receipt(county.employer(), line("medical", "100000.00")));
            new FundDesk().brings("medical", sharer, "9000.00");
        } else {
            supervisor.change(share + "/annulment", supervisor.get(share).path("version"), Map.of("reason", "重新核定"));
        }
        share = proposed(payIn(sharer, 2007, 1));
        return share;
    }

    static EndpointWalk add(EndpointWalk walk) {
        AdjustmentDesk desk = new AdjustmentDesk(NANCHANG);
        return walk.object(ADJUSTMENTS + "/{id}", () -> desk.proposed(desk.nextDraw()))
                .object(ADJUSTMENTS + "/{id}/approval", () -> desk.payable() + "/approval")
                .body("POST " + ADJUSTMENTS, () -> json(desk.nextDraw()))
                .body("POST " + ADJUSTMENTS + "/{id}/annulment", () -> json(Map.of("reason", "重复录入")))
                .at(NANCHANG, "360200", "POST " + ADJUSTMENTS + "*", "GET " + ADJUSTMENTS + "*");
    }
}
