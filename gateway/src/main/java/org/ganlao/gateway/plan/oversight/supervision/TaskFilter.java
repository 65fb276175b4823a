package org.ganlao.gateway.plan.oversight.supervision;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ganlao.gateway.plan.oversight.supervision.domain.TaskState;

/** Which tasks are listed. */
public class TaskFilter {

    @QueryParam("item")
    @Parameter(description = "工作事项 · Item of the plan")
    Integer item;

    @QueryParam("unit")
    @Parameter(description = "责任单位 · Office that answers for the item")
    String unit;

    @QueryParam("region")
    @Parameter(description = "该地区及以下，默认本人管辖的全部 · The region and all below, all of the caller's own by default")
    String region;

    @QueryParam("assignment")
    @Parameter(description = "一次下达的 · Set together")
    UUID assignment;

    @QueryParam("state")
    @Parameter(description = "状态")
    TaskState state;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "仅列逾期的 · Only those that are overdue")
    boolean overdue;
}
