package consumer

import io.github.imrletters.ImrLetterParser
import java.nio.file.Path

/** Forgets that a letter can have no case header, and that the header can have no number. */
fun main(arguments: Array<String>) {
    val letter = ImrLetterParser().parse(Path.of(arguments[0])).letter()
    val number: String? = letter.caseHeader().caseNumber()
    val length = letter.caseHeader()?.caseNumber().length
    println("$number of $length characters")
}
