package org.ganlao.gateway.plan.oversight.supervision;

/** How an item stands, from the least to the most that needs attention. */
enum Light {
    /** There is nothing to go by. */
    GREY,

    GREEN,
    AMBER,
    RED
}
