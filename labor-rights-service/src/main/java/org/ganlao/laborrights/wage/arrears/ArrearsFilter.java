package org.ganlao.laborrights.wage.arrears;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsState;

/** Which arrears to list; what is not given does not narrow the list. */
public class ArrearsFilter {

    @QueryParam("region")
    @Size(max = 12)
    String region;

    @QueryParam("employer")
    @Size(max = 18)
    String employer;

    @QueryParam("kind")
    ArrearsKind kind;

    @QueryParam("state")
    ArrearsState state;

    @QueryParam("historical")
    @Parameter(description = "历史拖欠；false 为新发生的拖欠 · From before the plan; false asks for new ones")
    Boolean historical;

    @QueryParam("overdue")
    @Parameter(description = "清欠计划有逾期分期 · With an instalment of the clearing plan overdue")
    Boolean overdue;
}
