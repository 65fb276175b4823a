package org.ganlao.gateway.plan.targets.decomposition;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which splits are listed. */
public class DecompositionFilter {

    @QueryParam("region")
    @Parameter(description = "分解其目标的地区 · Region whose targets are split")
    String region;

    @QueryParam("state")
    @Parameter(description = "状态")
    Decomposition.State state;
}
