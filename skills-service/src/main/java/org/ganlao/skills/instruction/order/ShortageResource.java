package org.ganlao.skills.instruction.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/skill-shortages")
@Tag(name = "订单培训 · Orders")
public class ShortageResource {

    private final Shortages shortages;

    ShortageResource(Shortages shortages) {
        this.shortages = shortages;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "查询园区技工缺口 · Which skilled workers parks lack, by occupation and level")
    public Page<ShortageView> find(@Valid @BeanParam ShortageFilter filter, @BeanParam Paging paging) {
        return shortages.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "analyst", "auditor"})
    @Operation(summary = "导出园区技工缺口 · Export shortages, all that the list would show")
    public Response export(@Valid @BeanParam ShortageFilter filter, @BeanParam Paging paging) {
        return Rows.of(ShortageView.class, paging, page -> shortages.page(filter, page))
                .answer();
    }
}
