package org.ganlao.socialinsurance.collection.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/collection-ranking")
@Tag(name = "欠费追缴 · Arrears")
public class CollectionResource {

    private static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    private final RankCounties ranking;

    CollectionResource(RankCounties ranking) {
        this.ranking = ranking;
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "inspector", "supervisor", "analyst", "auditor"})
    @Operation(summary = "征缴排名和奖励 · How counties collect, by rate, and what incentive they earn")
    public RankingView rank(
            @QueryParam("from") @NotNull @Pattern(regexp = MONTH) String from,
            @QueryParam("until") @NotNull @Pattern(regexp = MONTH) String until) {
        return ranking.rank(YearMonth.parse(from), YearMonth.parse(until));
    }
}
