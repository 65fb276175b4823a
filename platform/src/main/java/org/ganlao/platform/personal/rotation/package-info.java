/**
 * What happens to stored identity numbers and tokens when keys are rotated, a mistyped number is corrected or two
 * records of one person are merged: nothing keeps an old key or an old token.
 */
package org.ganlao.platform.personal.rotation;
