package org.ganlao.gateway.plan.counting.drill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

/** The readings behind a total. */
@Path("/v1/plans/{plan}/readings")
@Tag(name = "计划 · Plan")
public class ReadingResource {

    private final ListReadings readings;

    ReadingResource(ListReadings readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed({"analyst", "supervisor", "system"})
    @Operation(
            summary = "汇总背后的读数 · The readings behind a total",
            description = "measure：某月的读数；indicator：该指标截至某月的全部读数。每条读数给出来源记录的地址；只限本人管辖地区。"
                    + " · Of a measure, those of the month; of an indicator, all that make up its figure at the month's end."
                    + " Each names the address of its record; inside the caller's region only.")
    public Page<ReadingView> readings(
            @PathParam("plan") String plan, @BeanParam ReadingQuery query, @BeanParam Paging paging) {
        return readings.list(plan, query, paging);
    }
}
