package org.ganlao.skills.instruction.course;

import java.util.UUID;
import org.ganlao.skills.instruction.course.domain.CoursePlan;

/** SPI: knows the orders for workers for which courses are held. */
public interface CourseOrders {

    /**
     * Holds the order until the transaction ends.
     *
     * @throws org.ganlao.platform.problem.Rejection at the pointer, if there is no such order, it is closed, or the course does not
     *     lead in time to what was ordered
     */
    void requireMetBy(UUID order, CoursePlan plan, String pointer);
}
