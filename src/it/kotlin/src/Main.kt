package consumer

import io.github.imrletters.ImrLetterParser
import io.github.imrletters.json.LetterJson
import java.nio.file.Path

/** What can be absent is asked for with `?.`, what cannot is not. */
fun main(arguments: Array<String>) {
    val letter = ImrLetterParser().parse(Path.of(arguments[0])).orElseThrow()
    Facts.same(letter, LetterJson.read(LetterJson.write(letter)))
    val items = letter.disputedItems().map { "${it.decision()} ${it.request().drugClass()}" }
    val facts = "${letter.caseHeader()?.caseNumber()} ${letter.outcome()}: ${items.joinToString()}"
    Facts.check("Kotlin ${KotlinVersion.CURRENT}", facts)
}
