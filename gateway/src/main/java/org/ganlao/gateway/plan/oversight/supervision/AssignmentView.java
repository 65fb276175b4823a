package org.ganlao.gateway.plan.oversight.supervision;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tasks that were set together. */
@Schema(name = "TaskAssignment", description = "一次下达的任务 · Tasks that were set together")
record AssignmentView(UUID assignment, List<TaskView> tasks) {}
