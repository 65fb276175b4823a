package org.ganlao.socialinsurance.treasury.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/fund-closings")
@Tag(name = "社会保险基金 · Social insurance funds")
public class ClosingResource {

    private final CloseMonths months;
    private final ClosingRepository closings;

    ClosingResource(CloseMonths months, ClosingRepository closings) {
        this.months = months;
        this.closings = closings;
    }

    @POST
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(
            summary =
                    "月末结账 · Close a month; its bank statements must be reconciled, and nothing is posted in it any more")
    public Response close(@Valid @NotNull ClosingRequest request, @Context UriInfo uri) {
        ClosingView view = months.close(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询已结账月份 · Find closed months")
    public Page<ClosingView> find(@Valid @BeanParam BudgetFilter filter, @BeanParam Paging paging) {
        return closings.page(filter, paging).map(ClosingView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看已结账月份 · Read a closed month")
    public ClosingView read(UUID id) {
        return ClosingView.from(closings.visible(id));
    }
}
