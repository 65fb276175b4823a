package org.ganlao.employment.market.labourmarket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/labour-market/supply-demand")
@Tag(name = "劳动力市场 · Labour market")
public class SupplyDemandResource {

    private final ReadSupplyDemand reading;

    SupplyDemandResource(ReadSupplyDemand reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "求人倍率 · Places wanted for each person who looks for work",
            description = "按地区与月份：当月开始招聘的岗位数 ÷ 当月开始的求职登记数 · "
                    + "By region and month: places of vacancies that opened ÷ registrations that began")
    public SupplyDemandView read(
            @Parameter(description = "地区及其下辖 · Region with all below it") @QueryParam("region") String region,
            @Parameter(description = "起始日，默认年初 · First day, the year's first unless given") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "截止日，默认今日 · Last day, today unless given") @QueryParam("until") LocalDate until) {
        return reading.of(region, from, until);
    }
}
